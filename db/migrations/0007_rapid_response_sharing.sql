CREATE TYPE "public"."rapid_response_sharing" AS ENUM('OWN', 'CHOSEN', 'EVERYONE');--> statement-breakpoint
CREATE TABLE "rapid_response_use" (
	"workspace_id" uuid NOT NULL,
	"rapid_response_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "rapid_response_use_workspace_id_rapid_response_id_conversation_id_seq_pk" PRIMARY KEY("workspace_id","rapid_response_id","conversation_id","seq")
);
--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "folder" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "sharing" "rapid_response_sharing" DEFAULT 'EVERYONE' NOT NULL;--> statement-breakpoint
UPDATE "rapid_response" SET "sharing" = 'OWN' WHERE "owner_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "rapid_response" ALTER COLUMN "sharing" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "agent_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "group_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "use_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD COLUMN "last_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rapid_response_use" ADD CONSTRAINT "rapid_response_use_workspace_id_rapid_response_id_rapid_response_workspace_id_id_fk" FOREIGN KEY ("workspace_id","rapid_response_id") REFERENCES "public"."rapid_response"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapid_response" ADD CONSTRAINT "rapid_response_sharing" CHECK (("rapid_response"."sharing" = 'OWN') = ("rapid_response"."owner_id" is not null));