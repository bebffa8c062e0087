-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('LEARNER', 'AUTHOR', 'REVIEWER', 'ADMIN');

-- CreateEnum
CREATE TYPE "QuestionStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "Pacing" AS ENUM ('PER_QUESTION', 'WHOLE', 'UNTIMED');

-- CreateEnum
CREATE TYPE "AttemptMode" AS ENUM ('CONFIRMATION', 'PRACTICE');

-- CreateEnum
CREATE TYPE "AttemptState" AS ENUM ('IN_PROGRESS', 'GRADING', 'GRADED');

-- CreateEnum
CREATE TYPE "ClosedBy" AS ENUM ('LEARNER', 'CLOCK');

-- CreateEnum
CREATE TYPE "RevisionState" AS ENUM ('ACCEPTED', 'CONFLICT', 'LATE');

-- CreateEnum
CREATE TYPE "GradeCause" AS ENUM ('SUBMIT', 'REGRADE', 'LATE_ACCEPTED');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "password_hash" TEXT,
    "name" TEXT,
    "role" "Role" NOT NULL DEFAULT 'LEARNER',
    "is_guest" BOOLEAN NOT NULL DEFAULT true,
    "locale" TEXT,
    "extra_time_factor" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_account" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "first_admin_link" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "first_admin_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "act" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subject" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,

    CONSTRAINT "subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "QuestionStatus" NOT NULL,
    "head_version_id" UUID,
    "imported_hash" TEXT,
    "conflict_hash" TEXT,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_version" (
    "id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "schema_number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset" (
    "hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "asset_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "test" (
    "id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "default_pacing" "Pacing" NOT NULL,
    "is_retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "test_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_item" (
    "test_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question_id" TEXT NOT NULL,

    CONSTRAINT "test_item_pkey" PRIMARY KEY ("test_id","position")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "test_id" TEXT,
    "section_id" TEXT,
    "mode" "AttemptMode" NOT NULL,
    "pacing" "Pacing" NOT NULL,
    "state" "AttemptState" NOT NULL DEFAULT 'IN_PROGRESS',
    "extra_time_factor" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "closed_by" "ClosedBy",
    "lease_until" TIMESTAMPTZ(3),
    "grading_tries" INTEGER NOT NULL DEFAULT 0,
    "grading_error" TEXT,
    "graded_at" TIMESTAMPTZ(3),
    "score" DOUBLE PRECISION,
    "max_score" DOUBLE PRECISION,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt_item" (
    "id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question_version_id" UUID NOT NULL,
    "variant_seed" INTEGER NOT NULL,
    "limit_seconds" INTEGER,
    "shown_at" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attempt_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "answer" JSONB,
    "client_id" TEXT NOT NULL,
    "client_seq" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("attempt_item_id","part_id")
);

-- CreateTable
CREATE TABLE "response_revision" (
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" "RevisionState" NOT NULL,
    "answer" JSONB,
    "client_id" TEXT NOT NULL,
    "client_seq" INTEGER NOT NULL,
    "base_revision" INTEGER NOT NULL,
    "client_time" TIMESTAMPTZ(3),
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_revision_pkey" PRIMARY KEY ("attempt_item_id","part_id","revision")
);

-- CreateTable
CREATE TABLE "grade" (
    "id" BIGSERIAL NOT NULL,
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "response_revision" INTEGER,
    "question_version_id" UUID NOT NULL,
    "grader_version" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "detail" JSONB NOT NULL,
    "cause" "GradeCause" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment" (
    "attempt_item_id" UUID NOT NULL,
    "part_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "verdicts" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "disagrees" BOOLEAN NOT NULL,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("attempt_item_id","part_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "oauth_account_user_id_idx" ON "oauth_account"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "section_subject_id_slug_key" ON "section"("subject_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "question_head_version_id_key" ON "question"("head_version_id");

-- CreateIndex
CREATE INDEX "question_section_id_idx" ON "question"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_version_question_id_number_key" ON "question_version"("question_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "test_item_test_id_question_id_key" ON "test_item"("test_id", "question_id");

-- CreateIndex
CREATE INDEX "attempt_user_id_started_at_idx" ON "attempt"("user_id", "started_at");

-- CreateIndex
CREATE INDEX "attempt_test_id_idx" ON "attempt"("test_id");

-- CreateIndex
CREATE INDEX "attempt_item_question_version_id_idx" ON "attempt_item"("question_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_item_attempt_id_position_key" ON "attempt_item"("attempt_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "response_revision_attempt_item_id_part_id_client_id_client__key" ON "response_revision"("attempt_item_id", "part_id", "client_id", "client_seq");

-- CreateIndex
CREATE INDEX "grade_attempt_item_id_part_id_idx" ON "grade"("attempt_item_id", "part_id");

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_account" ADD CONSTRAINT "oauth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_head_version_id_fkey" FOREIGN KEY ("head_version_id") REFERENCES "question_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_version" ADD CONSTRAINT "question_version_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test" ADD CONSTRAINT "test_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_item" ADD CONSTRAINT "test_item_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "test"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_item" ADD CONSTRAINT "test_item_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_test_id_fkey" FOREIGN KEY ("test_id") REFERENCES "test"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_item" ADD CONSTRAINT "attempt_item_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt_item" ADD CONSTRAINT "attempt_item_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_revision" ADD CONSTRAINT "response_revision_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade" ADD CONSTRAINT "grade_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_attempt_item_id_fkey" FOREIGN KEY ("attempt_item_id") REFERENCES "attempt_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
