CREATE TABLE "note" (
	"workspace_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"client_id" text,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "note_workspace_id_conversation_id_seq_pk" PRIMARY KEY("workspace_id","conversation_id","seq"),
	CONSTRAINT "note_workspaceId_conversationId_agentId_clientId_unique" UNIQUE("workspace_id","conversation_id","agent_id","client_id"),
	CONSTRAINT "note_text" CHECK (char_length("note"."text") between 1 and 10000 or ("note"."deleted_at" is not null and "note"."text" = ''))
);
--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;