CREATE TABLE "search_document" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"volume_id" bigint NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "search_document_workspace_id_conversation_id_pk" PRIMARY KEY("workspace_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "search_progress" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_volume" (
	"workspace_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "search_volume_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"starts_at" timestamp (3) with time zone NOT NULL,
	"documents" integer DEFAULT 0 NOT NULL,
	"capacity" integer NOT NULL,
	CONSTRAINT "search_volume_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "search_waiting" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"latest" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_waiting_workspace_id_conversation_id_pk" PRIMARY KEY("workspace_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_workspace_id_volume_id_search_volume_workspace_id_id_fk" FOREIGN KEY ("workspace_id","volume_id") REFERENCES "public"."search_volume"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_progress" ADD CONSTRAINT "search_progress_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_volume" ADD CONSTRAINT "search_volume_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_document_of_volume" ON "search_document" USING btree ("workspace_id","volume_id");--> statement-breakpoint
CREATE INDEX "search_document_words" ON "search_document" USING gin ("words") WITH (gin_pending_list_limit=512);--> statement-breakpoint
CREATE INDEX "search_volume_time" ON "search_volume" USING btree ("workspace_id","starts_at");--> statement-breakpoint
CREATE INDEX "search_waiting_latest" ON "search_waiting" USING btree ("latest");--> statement-breakpoint
CREATE FUNCTION "wait_for_search"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO search_waiting (workspace_id, conversation_id) VALUES (NEW.workspace_id, NEW.id) ON CONFLICT DO NOTHING;
	RETURN NULL;
END
$$;
--> statement-breakpoint
-- What comes whole, from an import or with the demo, leaves no messages in the log.
CREATE TRIGGER "inserted_waits_for_search" AFTER INSERT ON "conversation" FOR EACH ROW
	WHEN (NEW.message_count > 0)
	EXECUTE FUNCTION "wait_for_search"();
--> statement-breakpoint
INSERT INTO "search_waiting" ("workspace_id", "conversation_id") SELECT "workspace_id", "id" FROM "conversation";
--> statement-breakpoint
INSERT INTO "search_progress" ("workspace_id", "position") SELECT "workspace_id", "position" FROM "event_head";
