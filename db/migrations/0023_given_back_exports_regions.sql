ALTER TYPE "public"."push_kind" ADD VALUE 'KEPT';--> statement-breakpoint
ALTER TYPE "public"."push_kind" ADD VALUE 'GIVEN_BACK';--> statement-breakpoint
ALTER TABLE "online_visitor" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "region" text;--> statement-breakpoint
CREATE INDEX "event_exports" ON "event" USING btree ("workspace_id","position") WHERE type = 'export.fetched';