ALTER TABLE "attachment" DROP CONSTRAINT "attachment_stored";--> statement-breakpoint
DROP INDEX "attachment_unsent";--> statement-breakpoint
ALTER TABLE "attachment" ADD COLUMN "rapid_response_id" uuid;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_rapid_response_fk" FOREIGN KEY ("workspace_id","rapid_response_id") REFERENCES "public"."rapid_response"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_of_rapid_response" ON "attachment" USING btree ("workspace_id","rapid_response_id") WHERE rapid_response_id is not null;--> statement-breakpoint
CREATE INDEX "attachment_of_key" ON "attachment" USING btree ("workspace_id","key") WHERE key is not null;--> statement-breakpoint
CREATE INDEX "attachment_unsent" ON "attachment" USING btree ("created_at") WHERE conversation_id is null and rapid_response_id is null;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_held" CHECK (num_nonnulls("attachment"."message_seq", "attachment"."rapid_response_id") = 0 or (num_nonnulls("attachment"."message_seq", "attachment"."rapid_response_id") = 1 and "attachment"."key" is not null and "attachment"."deleted_at" is null));--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_stored" CHECK (("attachment"."key" is null) = ("attachment"."type" is null));