import { MisconceptionsFile, Question, SectionFile, SubjectFile } from '../question.ts';
import { fileFormat } from './file-format.ts';

/** <question id>.yaml */
export const questionFormat = fileFormat(Question, 'files');
/** section.yaml */
export const sectionFormat = fileFormat(SectionFile);
/** subject.yaml */
export const subjectFormat = fileFormat(SubjectFile);
/** misconceptions.yaml of a section */
export const misconceptionsFormat = fileFormat(MisconceptionsFile);
