CREATE TABLE "unclosed_conversation" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	CONSTRAINT "unclosed_conversation_workspace_id_conversation_id_pk" PRIMARY KEY("workspace_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "label_reminder" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "label_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "unclosed_conversation" ADD CONSTRAINT "unclosed_conversation_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unclosed_conversation" ADD CONSTRAINT "unclosed_conversation_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unclosed_conversation_agent" ON "unclosed_conversation" USING btree ("workspace_id","agent_id");