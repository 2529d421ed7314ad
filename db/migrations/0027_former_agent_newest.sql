ALTER TABLE "former_agent" ADD COLUMN "started_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "former_agent" SET "started_at" = conversation.started_at FROM "conversation"
	WHERE conversation.workspace_id = former_agent.workspace_id AND conversation.id = former_agent.conversation_id;--> statement-breakpoint
ALTER TABLE "former_agent" ALTER COLUMN "started_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "former_agent_newest" ON "former_agent" USING btree ("workspace_id","agent_id","started_at","conversation_id");--> statement-breakpoint
CREATE OR REPLACE FUNCTION "keep_former_agent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "former_agent" ("workspace_id", "agent_id", "conversation_id", "started_at")
		VALUES (OLD.workspace_id, OLD.agent_id, OLD.id, OLD.started_at) ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
