CREATE TABLE "agent_activity" (
	"workspace_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"active_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agent_activity_workspace_id_agent_id_pk" PRIMARY KEY("workspace_id","agent_id")
);
--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "auto_away_minutes" integer;--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "auto_away_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "agent_activity" ADD CONSTRAINT "agent_activity_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent" ADD CONSTRAINT "agent_auto_away_minutes" CHECK ("agent"."auto_away_minutes" between 1 and 480);