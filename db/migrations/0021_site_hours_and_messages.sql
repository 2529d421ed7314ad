CREATE TYPE "public"."conversation_kind" AS ENUM('CHAT', 'MESSAGE');--> statement-breakpoint
ALTER TYPE "public"."routing_reason" ADD VALUE 'CLOSED' BEFORE 'BY_HAND';--> statement-breakpoint
ALTER TYPE "public"."when_unavailable" ADD VALUE 'OFFLINE_FORM';--> statement-breakpoint
DROP INDEX "conversation_open_of_visitor";--> statement-breakpoint
DROP INDEX "conversation_queue";--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "kind" "conversation_kind" DEFAULT 'CHAT' NOT NULL;--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "missed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "hours" jsonb;--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_open_of_visitor" ON "conversation" USING btree ("workspace_id","visitor_id") WHERE state <> 'ENDED' and kind = 'CHAT';--> statement-breakpoint
CREATE INDEX "conversation_queue" ON "conversation" USING btree ("workspace_id","site_id",("returned_at" is null),"started_at","id") WHERE state = 'QUEUED' and kind = 'CHAT';