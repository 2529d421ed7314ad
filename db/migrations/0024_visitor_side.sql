ALTER TABLE "online_visitor" ALTER COLUMN "referrer" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "visit" ALTER COLUMN "referrer" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "online_visitor" ADD COLUMN "visitor_id" uuid;--> statement-breakpoint
ALTER TABLE "visitor" ADD COLUMN "handed_over_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "online_visitor_known" ON "online_visitor" USING btree ("workspace_id","visitor_id") WHERE visitor_id is not null;