-- Saving answers: one statement from the app, decided under locks. See docs/decisions/002-saving-answers.md.

-- It needs no choice by the learner: an older save of the browser whose newer one is current, or the same
-- content as the current answer.
ALTER TYPE "RevisionState" ADD VALUE 'SUPERSEDED';

-- Two graders cannot both grade a part for the same submit.
CREATE UNIQUE INDEX "grade_one_per_submit" ON "grade" ("attempt_item_id", "part_id") WHERE "cause" = 'SUBMIT';

-- Conflicts and late answers are few among many revisions.
CREATE INDEX "response_revision_not_accepted" ON "response_revision" ("attempt_item_id") WHERE "state" IN ('CONFLICT', 'LATE');

-- Saves one answer. Volatile, so every statement inside sees what was committed before it got its locks.
--
-- Locks, always in this order: the attempt's row shared (submit, advance and extra time take it exclusively,
-- so a save is before or after them, never beside), then the item's row (saves of one question queue up).
-- What was acknowledged as saved was therefore committed before grading could begin to read.
CREATE FUNCTION "save_response"(
    p_user_id UUID,
    p_session_id UUID,
    p_attempt_id UUID,
    p_item_id UUID,
    p_part_id TEXT,
    p_answer JSONB,
    p_client_id TEXT,
    p_client_seq INTEGER,
    p_base_revision INTEGER,
    p_client_time TIMESTAMPTZ,
    -- How long the request was already with us.
    p_elapsed_ms DOUBLE PRECISION,
    p_grace_seconds DOUBLE PRECISION
) RETURNS TABLE (
    -- saved, conflict, late; or session-ended, not-found, invalid-answer (then the rest is null)
    outcome TEXT,
    revision INTEGER,
    saved_at TIMESTAMPTZ,
    current_answer JSONB,
    current_revision INTEGER,
    current_client_id TEXT,
    deadline_at TIMESTAMPTZ,
    server_now TIMESTAMPTZ
) LANGUAGE plpgsql VOLATILE AS $$
#variable_conflict use_column
DECLARE
    v_now TIMESTAMPTZ := app_now();
    v_arrived_at TIMESTAMPTZ := v_now - make_interval(secs => greatest(p_elapsed_ms, 0) / 1000);
    v_grace INTERVAL := make_interval(secs => p_grace_seconds);
    v_attempt "attempt"%ROWTYPE;
    v_item "attempt_item"%ROWTYPE;
    v_part_kind TEXT;
    v_kept "response_revision"%ROWTYPE;
    v_current "response"%ROWTYPE;
    v_is_late BOOLEAN;
    v_state "RevisionState";
    v_revision INTEGER;
BEGIN
    PERFORM FROM "session" s JOIN "user" u ON u."id" = s."user_id"
        WHERE s."id" = p_session_id AND s."user_id" = p_user_id
            AND s."revoked_at" IS NULL AND s."expires_at" > v_now AND u."disabled_at" IS NULL;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'session-ended', NULL::INTEGER, NULL::TIMESTAMPTZ, NULL::JSONB, NULL::INTEGER, NULL::TEXT, NULL::TIMESTAMPTZ, NULL::TIMESTAMPTZ;
        RETURN;
    END IF;

    SELECT a.* INTO v_attempt
        FROM "attempt" a WHERE a."id" = p_attempt_id AND a."user_id" = p_user_id FOR SHARE;
    IF FOUND THEN
        SELECT i.* INTO v_item
            FROM "attempt_item" i WHERE i."id" = p_item_id AND i."attempt_id" = p_attempt_id FOR NO KEY UPDATE;
    END IF;
    IF FOUND THEN
        -- A question that is no group has the single part 'main'.
        SELECT CASE WHEN v."kind" <> 'group' AND p_part_id = 'main' THEN v."kind"
                    ELSE (SELECT part ->> 'kind' FROM jsonb_array_elements(v."content" -> 'parts') part WHERE part ->> 'id' = p_part_id)
               END INTO v_part_kind
            FROM "question_version" v WHERE v."id" = v_item."question_version_id";
    END IF;
    -- Missing, somebody else's, or a question that was not shown yet: all look the same.
    IF v_part_kind IS NULL OR (v_attempt."pacing" = 'PER_QUESTION' AND v_item."shown_at" IS NULL) THEN
        RETURN QUERY SELECT 'not-found', NULL::INTEGER, NULL::TIMESTAMPTZ, NULL::JSONB, NULL::INTEGER, NULL::TEXT, NULL::TIMESTAMPTZ, NULL::TIMESTAMPTZ;
        RETURN;
    END IF;
    IF p_answer ->> 'kind' IS DISTINCT FROM v_part_kind THEN
        RETURN QUERY SELECT 'invalid-answer', NULL::INTEGER, NULL::TIMESTAMPTZ, NULL::JSONB, NULL::INTEGER, NULL::TEXT, NULL::TIMESTAMPTZ, NULL::TIMESTAMPTZ;
        RETURN;
    END IF;

    SELECT r.* INTO v_kept FROM "response_revision" r
        WHERE r."attempt_item_id" = p_item_id AND r."part_id" = p_part_id AND r."client_id" = p_client_id AND r."client_seq" = p_client_seq;

    IF NOT FOUND THEN
        SELECT c.* INTO v_current FROM "response" c
            WHERE c."attempt_item_id" = p_item_id AND c."part_id" = p_part_id;

        v_is_late := v_attempt."state" <> 'IN_PROGRESS'
            OR v_arrived_at > v_attempt."deadline_at" + v_grace
            OR CASE
                -- In practice the item is being graded from here on.
                WHEN v_attempt."mode" = 'PRACTICE' THEN v_item."closed_at" IS NOT NULL
                -- The learner went on before time was up.
                WHEN v_item."closed_at" < v_item."deadline_at" THEN v_arrived_at > v_item."closed_at"
                ELSE v_arrived_at > v_item."deadline_at" + v_grace
            END;
        v_state := CASE
            WHEN v_is_late THEN 'LATE'
            WHEN v_current."revision" IS NULL
                OR v_current."revision" = p_base_revision
                OR (v_current."client_id" = p_client_id AND v_current."client_seq" < p_client_seq) THEN 'ACCEPTED'
            WHEN v_current."client_id" = p_client_id OR v_current."answer" = p_answer THEN 'SUPERSEDED'
            ELSE 'CONFLICT'
        END;

        SELECT coalesce(max(r."revision"), 0) + 1 INTO v_revision FROM "response_revision" r
            WHERE r."attempt_item_id" = p_item_id AND r."part_id" = p_part_id;
        INSERT INTO "response_revision"
            ("attempt_item_id", "part_id", "revision", "state", "answer", "client_id", "client_seq", "base_revision", "client_time", "saved_at")
            VALUES (p_item_id, p_part_id, v_revision, v_state, p_answer, p_client_id, p_client_seq, p_base_revision, p_client_time, v_arrived_at);
        IF v_state = 'ACCEPTED' THEN
            INSERT INTO "response" ("attempt_item_id", "part_id", "revision", "answer", "client_id", "client_seq", "saved_at")
                VALUES (p_item_id, p_part_id, v_revision, p_answer, p_client_id, p_client_seq, v_arrived_at)
                ON CONFLICT ("attempt_item_id", "part_id") DO UPDATE SET
                    "revision" = excluded."revision", "answer" = excluded."answer", "client_id" = excluded."client_id",
                    "client_seq" = excluded."client_seq", "saved_at" = excluded."saved_at";
        END IF;
        v_kept."revision" := v_revision;
        v_kept."state" := v_state;
        v_kept."saved_at" := v_arrived_at;
    END IF;

    -- The same reply as the first time, with what is current now. A superseded save points to the revision
    -- that was current when it arrived: the one that its browser may build on.
    RETURN QUERY SELECT
        CASE v_kept."state" WHEN 'LATE' THEN 'late' WHEN 'CONFLICT' THEN 'conflict' ELSE 'saved' END,
        CASE WHEN v_kept."state" <> 'SUPERSEDED' THEN v_kept."revision"
             ELSE (SELECT max(r."revision") FROM "response_revision" r
                   WHERE r."attempt_item_id" = p_item_id AND r."part_id" = p_part_id AND r."state" = 'ACCEPTED' AND r."revision" < v_kept."revision")
        END,
        v_kept."saved_at",
        c."answer", coalesce(c."revision", 0), coalesce(c."client_id", ''),
        v_attempt."deadline_at",
        app_now()
        FROM (SELECT) AS always LEFT JOIN "response" c ON c."attempt_item_id" = p_item_id AND c."part_id" = p_part_id;
END
$$;

-- Conflicts about which the learner has not decided. One is decided when its own browser has saved a newer
-- answer, when its content became the answer, or when the answer was saved again unchanged ('keep this one').
-- Another browser that just types on does not decide it: it may not know of it.
CREATE VIEW "open_conflict" AS
    SELECT r."attempt_item_id", r."part_id", r."revision", r."answer", r."saved_at"
    FROM "response_revision" r
    WHERE r."state" = 'CONFLICT'
        AND NOT EXISTS (
            SELECT FROM "response_revision" newer
            WHERE newer."attempt_item_id" = r."attempt_item_id" AND newer."part_id" = r."part_id" AND newer."state" = 'ACCEPTED'
                AND newer."client_id" = r."client_id" AND newer."client_seq" > r."client_seq"
        )
        AND NOT EXISTS (
            SELECT FROM "response_revision" later
            WHERE later."attempt_item_id" = r."attempt_item_id" AND later."part_id" = r."part_id" AND later."state" = 'ACCEPTED'
                AND later."revision" > r."revision"
                AND (later."answer" = r."answer" OR later."answer" = (
                    SELECT before."answer" FROM "response_revision" before
                    WHERE before."attempt_item_id" = r."attempt_item_id" AND before."part_id" = r."part_id" AND before."state" = 'ACCEPTED'
                        AND before."revision" < later."revision"
                    ORDER BY before."revision" DESC LIMIT 1
                ))
        );
