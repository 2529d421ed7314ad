CREATE TYPE "public"."push_kind" AS ENUM('ASSIGNED', 'MESSAGE', 'ASKED');--> statement-breakpoint
CREATE TABLE "push_notice" (
	"workspace_id" uuid NOT NULL,
	"subscription_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"kind" "push_kind" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "push_notice_workspace_id_subscription_id_conversation_id_pk" PRIMARY KEY("workspace_id","subscription_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "push_progress" (
	"workspace_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "push_progress_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
CREATE TABLE "push_subscription" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"show_text" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "push_subscription_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "push_subscription_workspaceId_endpoint_unique" UNIQUE("workspace_id","endpoint")
);
--> statement-breakpoint
ALTER TABLE "push_notice" ADD CONSTRAINT "push_notice_workspace_id_subscription_id_push_subscription_workspace_id_id_fk" FOREIGN KEY ("workspace_id","subscription_id") REFERENCES "public"."push_subscription"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_notice" ADD CONSTRAINT "push_notice_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_progress" ADD CONSTRAINT "push_progress_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_workspace_id_session_id_agent_session_workspace_id_id_fk" FOREIGN KEY ("workspace_id","session_id") REFERENCES "public"."agent_session"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "push_notice_due" ON "push_notice" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "push_subscription_agent" ON "push_subscription" USING btree ("workspace_id","agent_id");