CREATE TYPE "public"."survey_mode" AS ENUM('OFF', 'MANUAL', 'AT_END');--> statement-breakpoint
CREATE TABLE "survey" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"agent_id" uuid,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"rating" integer,
	"comment" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "survey_workspace_id_conversation_id_pk" PRIMARY KEY("workspace_id","conversation_id"),
	CONSTRAINT "survey_rating_range" CHECK ("survey"."rating" between 1 and 5),
	CONSTRAINT "survey_answered" CHECK (("survey"."rating" is null) = ("survey"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "survey" "survey_mode" DEFAULT 'OFF' NOT NULL;--> statement-breakpoint
ALTER TABLE "survey" ADD CONSTRAINT "survey_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey" ADD CONSTRAINT "survey_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "survey_rating" ON "survey" USING btree ("workspace_id","rating") WHERE rating is not null;