/** What an expression gives: a number, a vector or a matrix (rows of one length). */
export type Value = number | readonly number[] | readonly (readonly number[])[];
