-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('SURE', 'UNSURE', 'GUESS');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('WRONG_KEY', 'UNCLEAR', 'TYPO', 'DISPLAY', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('OPEN', 'RESOLVED', 'DISMISSED');

-- CreateTable
CREATE TABLE "part_confidence" (
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "level" "Confidence" NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "part_confidence_pkey" PRIMARY KEY ("attempt_item_id","part_id")
);

-- CreateTable
CREATE TABLE "hint_use" (
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "cost" DOUBLE PRECISION NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hint_use_pkey" PRIMARY KEY ("attempt_item_id","part_id","number")
);

-- CreateTable
CREATE TABLE "time_spent" (
    "attempt_item_id" UUID NOT NULL,
    "client_id" TEXT NOT NULL,
    "milliseconds" INTEGER NOT NULL,

    CONSTRAINT "time_spent_pkey" PRIMARY KEY ("attempt_item_id","client_id")
);

-- CreateTable
CREATE TABLE "question_report" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "version_id" UUID NOT NULL,
    "attempt_item_id" UUID,
    "part_id" TEXT,
    "reason" "ReportReason" NOT NULL,
    "text" TEXT NOT NULL,
    "state" "ReportState" NOT NULL DEFAULT 'OPEN',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bookmark" (
    "user_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bookmark_pkey" PRIMARY KEY ("user_id","question_id")
);

-- CreateTable
CREATE TABLE "question_note" (
    "user_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_note_pkey" PRIMARY KEY ("user_id","question_id")
);

-- CreateIndex
CREATE INDEX "question_report_question_id_state_idx" ON "question_report"("question_id", "state");

-- CreateIndex
CREATE INDEX "question_report_user_id_idx" ON "question_report"("user_id");

-- CreateIndex
CREATE INDEX "question_report_attempt_item_id_idx" ON "question_report"("attempt_item_id");

-- AddForeignKey
ALTER TABLE "part_confidence" ADD CONSTRAINT "part_confidence_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hint_use" ADD CONSTRAINT "hint_use_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_spent" ADD CONSTRAINT "time_spent_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark" ADD CONSTRAINT "bookmark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark" ADD CONSTRAINT "bookmark_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_note" ADD CONSTRAINT "question_note_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_note" ADD CONSTRAINT "question_note_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the Prisma schema cannot say.
ALTER TABLE "hint_use" ADD CONSTRAINT "hint_use_in_range" CHECK ("number" BETWEEN 1 AND 5 AND "cost" BETWEEN 0 AND 1);
ALTER TABLE "time_spent" ADD CONSTRAINT "time_spent_not_negative" CHECK ("milliseconds" >= 0);
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_text_is_short" CHECK (char_length("text") <= 2000);
-- No limit on a note's length here: two notes that become one when a guest signs in must fit.
ALTER TABLE "question_note" ADD CONSTRAINT "question_note_revision_is_positive" CHECK ("revision" > 0);
