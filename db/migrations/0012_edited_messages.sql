ALTER TABLE "message" DROP CONSTRAINT "message_text";--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "message_edit_seconds" integer DEFAULT 900 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_text" CHECK (char_length("message"."text") <= 10000 and ("message"."text" <> '' or "message"."deleted_at" is not null));