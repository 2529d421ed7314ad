CREATE TYPE "public"."email_status" AS ENUM('QUEUED', 'SENT', 'FAILED');--> statement-breakpoint
CREATE TABLE "email" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"conversation_id" uuid NOT NULL,
	"agent_id" uuid,
	"recipients" text[] NOT NULL,
	"reply_to" text,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"status" "email_status" DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "email_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "email_workspaceId_conversationId_clientId_unique" UNIQUE("workspace_id","conversation_id","client_id")
);
--> statement-breakpoint
ALTER TABLE "email" ADD CONSTRAINT "email_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email" ADD CONSTRAINT "email_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "email_due" ON "email" USING btree ("next_attempt_at") WHERE status = 'QUEUED';