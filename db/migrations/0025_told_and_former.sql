ALTER TYPE "public"."push_kind" ADD VALUE 'WAITING';--> statement-breakpoint
ALTER TYPE "public"."push_kind" ADD VALUE 'TAKEN';--> statement-breakpoint
ALTER TYPE "public"."push_kind" ADD VALUE 'LEFT';--> statement-breakpoint
CREATE TABLE "former_agent" (
	"workspace_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	CONSTRAINT "former_agent_workspace_id_agent_id_conversation_id_pk" PRIMARY KEY("workspace_id","agent_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "notify_waiting" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "notify_messages" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "email" ADD COLUMN "sent_to" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "former_agent" ADD CONSTRAINT "former_agent_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_agent" ADD CONSTRAINT "former_agent_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_agent_conversation" ON "former_agent" USING btree ("workspace_id","conversation_id");--> statement-breakpoint
-- Who had a conversation before it was another's, whoever says so: routing, a transfer, a hand, the sweep.
CREATE FUNCTION "keep_former_agent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "former_agent" ("workspace_id", "agent_id", "conversation_id") VALUES (OLD.workspace_id, OLD.agent_id, OLD.id) ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "conversation_former_agent" AFTER UPDATE OF agent_id ON "conversation" FOR EACH ROW
	WHEN (OLD.agent_id IS NOT NULL AND OLD.agent_id IS DISTINCT FROM NEW.agent_id)
	EXECUTE FUNCTION "keep_former_agent"();--> statement-breakpoint
INSERT INTO "former_agent" ("workspace_id", "agent_id", "conversation_id")
	SELECT DISTINCT decision.workspace_id, decision.agent_id, decision.conversation_id FROM "routing_decision" decision
	JOIN "conversation" ON conversation.workspace_id = decision.workspace_id AND conversation.id = decision.conversation_id
	WHERE decision.agent_id IS NOT NULL AND decision.agent_id IS DISTINCT FROM conversation.agent_id;
