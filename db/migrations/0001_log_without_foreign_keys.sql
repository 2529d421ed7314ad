ALTER TABLE "event" DROP CONSTRAINT "event_workspace_id_workspace_id_fk";
--> statement-breakpoint
ALTER TABLE "event" DROP CONSTRAINT "event_workspace_id_conversation_id_conversation_workspace_id_id_fk";
