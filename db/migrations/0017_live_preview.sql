CREATE TYPE "public"."live_preview" AS ENUM('OFF', 'ON', 'ON_AND_TOLD');--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "live_preview" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "live_preview" "live_preview" DEFAULT 'ON' NOT NULL;