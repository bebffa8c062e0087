-- What the Prisma schema cannot say: the clock, checks, partial indexes, append-only tables.

-- ---------------------------------------------------------------- the clock
-- All times of the product come from app_now(). A test moves the clock by writing the offset;
-- outside of test databases nobody can.

CREATE TABLE "clock_offset" (
    "id" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("id" = 1),
    "amount" INTERVAL NOT NULL
);

CREATE FUNCTION "refuse_clock_offset_outside_tests"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT starts_with(current_database(), 'kakunin_test') THEN
        RAISE EXCEPTION 'the clock can be moved in test databases only (kakunin_test…), this one is %', current_database();
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "clock_offset_only_in_tests" BEFORE INSERT OR UPDATE ON "clock_offset"
    FOR EACH ROW EXECUTE FUNCTION "refuse_clock_offset_outside_tests"();

-- STABLE although the clock moves: so `deadline_at <= app_now()` can use an index. No statement may
-- rely on two calls giving the same time.
CREATE FUNCTION "app_now"() RETURNS TIMESTAMPTZ LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT clock_timestamp() + coalesce((SELECT "amount" FROM "clock_offset"), INTERVAL '0')
$$;

-- ---------------------------------------------------------------- accounts

ALTER TABLE "user"
    ADD CONSTRAINT "user_email_is_lower_case" CHECK ("email" = lower("email")),
    ADD CONSTRAINT "user_guest_has_no_login" CHECK (NOT "is_guest" OR ("email" IS NULL AND "password_hash" IS NULL)),
    ADD CONSTRAINT "user_guest_is_a_learner" CHECK (NOT "is_guest" OR "role" = 'LEARNER'),
    ADD CONSTRAINT "user_extra_time_factor_in_range" CHECK ("extra_time_factor" BETWEEN 1 AND 10);

ALTER TABLE "first_admin_link" ADD CONSTRAINT "first_admin_link_is_one_row" CHECK ("id" = 1);

ALTER TABLE "rate_limit" ADD CONSTRAINT "rate_limit_count_not_negative" CHECK ("count" >= 0);

-- ---------------------------------------------------------------- attempts

ALTER TABLE "attempt"
    ADD CONSTRAINT "attempt_extra_time_factor_in_range" CHECK ("extra_time_factor" BETWEEN 1 AND 10),
    ADD CONSTRAINT "attempt_confirmation_has_a_test" CHECK ("mode" <> 'CONFIRMATION' OR "test_id" IS NOT NULL),
    ADD CONSTRAINT "attempt_untimed_has_no_deadline" CHECK (("pacing" = 'UNTIMED') = ("deadline_at" IS NULL)),
    ADD CONSTRAINT "attempt_open_is_not_finished" CHECK (
        ("state" = 'IN_PROGRESS') = ("finished_at" IS NULL) AND ("state" = 'IN_PROGRESS') = ("closed_by" IS NULL)
    ),
    ADD CONSTRAINT "attempt_graded_has_a_score" CHECK (
        "state" <> 'GRADED' OR ("graded_at" IS NOT NULL AND "score" IS NOT NULL AND "max_score" IS NOT NULL)
    ),
    ADD CONSTRAINT "attempt_score_in_range" CHECK ("score" >= 0 AND "score" <= "max_score" + 1e-9);

-- A second start of the same test resumes the first.
CREATE UNIQUE INDEX "attempt_one_open_confirmation" ON "attempt" ("user_id", "test_id")
    WHERE "state" = 'IN_PROGRESS' AND "mode" = 'CONFIRMATION' AND "test_id" IS NOT NULL;

-- The sweep: whose time is up, and whose grading nobody holds.
CREATE INDEX "attempt_open_deadline" ON "attempt" ("deadline_at") WHERE "state" = 'IN_PROGRESS';
CREATE INDEX "attempt_grading_lease" ON "attempt" ("lease_until") WHERE "state" = 'GRADING';

ALTER TABLE "attempt_item"
    ADD CONSTRAINT "attempt_item_limit_is_positive" CHECK ("limit_seconds" > 0),
    ADD CONSTRAINT "attempt_item_deadline_after_shown" CHECK ("deadline_at" IS NULL OR "shown_at" <= "deadline_at");

ALTER TABLE "response" ADD CONSTRAINT "response_revision_is_positive" CHECK ("revision" > 0);

ALTER TABLE "response_revision"
    ADD CONSTRAINT "response_revision_numbers_in_range" CHECK ("revision" > 0 AND "base_revision" >= 0 AND "client_seq" >= 0);

ALTER TABLE "grade"
    ADD CONSTRAINT "grade_score_in_range" CHECK ("score" BETWEEN 0 AND 1),
    ADD CONSTRAINT "grade_weight_is_positive" CHECK ("weight" > 0);

ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_score_in_range" CHECK ("score" BETWEEN 0 AND 1);

-- ---------------------------------------------------------------- append-only
-- Rows of these tables are never changed. They go only with the attempt or account they belong to:
-- a cascade runs inside the foreign key's trigger, one level deeper than a direct DELETE.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END
$$;

CREATE TRIGGER "response_revision_append_only" BEFORE UPDATE OR DELETE ON "response_revision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "grade_append_only" BEFORE UPDATE OR DELETE ON "grade"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
-- Attempts point to versions: what somebody was asked never changes.
CREATE TRIGGER "question_version_immutable" BEFORE UPDATE ON "question_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
