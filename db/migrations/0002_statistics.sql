CREATE TYPE "public"."statistics_grain" AS ENUM('DAY', 'MONTH', 'YEAR');--> statement-breakpoint
CREATE TABLE "statistics_mark" (
	"workspace_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "statistics_mark_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "statistics_seal" (
	"workspace_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"sealed_to" date NOT NULL,
	"rules" integer NOT NULL,
	CONSTRAINT "statistics_seal_workspace_id_time_zone_pk" PRIMARY KEY("workspace_id","time_zone")
);
--> statement-breakpoint
CREATE TABLE "statistics_sealed" (
	"workspace_id" uuid NOT NULL,
	"time_zone" text NOT NULL,
	"grain" "statistics_grain" NOT NULL,
	"start" date NOT NULL,
	"label_id" uuid NOT NULL,
	"conversations" integer NOT NULL,
	"messages" integer NOT NULL,
	"green" integer NOT NULL,
	"yellow" integer NOT NULL,
	"red" integer NOT NULL,
	"unanswered" integer NOT NULL,
	"responses" integer[] NOT NULL,
	"ranks" integer[] NOT NULL,
	CONSTRAINT "statistics_sealed_workspace_id_time_zone_grain_start_label_id_pk" PRIMARY KEY("workspace_id","time_zone","grain","start","label_id")
);
--> statement-breakpoint
ALTER TABLE "statistics_seal" ADD CONSTRAINT "statistics_seal_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics_sealed" ADD CONSTRAINT "statistics_sealed_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statistics_mark_moment" ON "statistics_mark" USING btree ("workspace_id","started_at");--> statement-breakpoint
CREATE FUNCTION "mark_for_statistics"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO statistics_mark (workspace_id, conversation_id, started_at) VALUES (OLD.workspace_id, OLD.id, OLD.started_at);
	END IF;
	IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.started_at <> OLD.started_at) THEN
		INSERT INTO statistics_mark (workspace_id, conversation_id, started_at) VALUES (NEW.workspace_id, NEW.id, NEW.started_at);
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
-- A day is sealed two hours after its end at the soonest, and no transaction lasts for one: what began within the hour needs no mark.
CREATE TRIGGER "mark_inserted_for_statistics" AFTER INSERT ON "conversation" FOR EACH ROW
	WHEN (NEW.started_at < now() - interval '1 hour')
	EXECUTE FUNCTION "mark_for_statistics"();
--> statement-breakpoint
CREATE TRIGGER "mark_deleted_for_statistics" AFTER DELETE ON "conversation" FOR EACH ROW
	WHEN (OLD.started_at < now() - interval '1 hour')
	EXECUTE FUNCTION "mark_for_statistics"();
--> statement-breakpoint
-- The days of open conversations are not sealed, so that messages, which come only to those, are none of its business.
CREATE TRIGGER "mark_updated_for_statistics" AFTER UPDATE ON "conversation" FOR EACH ROW
	WHEN (
		OLD.started_at <> NEW.started_at
		OR (OLD.state = 'ENDED' AND OLD.started_at < now() - interval '1 hour'
			AND (OLD.state, OLD.label_id, OLD.message_count, OLD.first_response_ms)
				IS DISTINCT FROM (NEW.state, NEW.label_id, NEW.message_count, NEW.first_response_ms))
	)
	EXECUTE FUNCTION "mark_for_statistics"();
