CREATE TYPE "public"."transfer_state" AS ENUM('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED');--> statement-breakpoint
ALTER TYPE "public"."routing_reason" ADD VALUE 'TRANSFER';--> statement-breakpoint
ALTER TYPE "public"."routing_reason" ADD VALUE 'AGENT_VANISHED';--> statement-breakpoint
CREATE TABLE "transfer" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" text,
	"conversation_id" uuid NOT NULL,
	"from_agent_id" uuid NOT NULL,
	"to_agent_id" uuid,
	"to_group_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"state" "transfer_state" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "transfer_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "transfer_workspaceId_conversationId_clientId_unique" UNIQUE("workspace_id","conversation_id","client_id"),
	CONSTRAINT "transfer_target" CHECK (("transfer"."to_agent_id" is null) <> ("transfer"."to_group_id" is null)),
	CONSTRAINT "transfer_ended_at" CHECK (("transfer"."state" = 'OFFERED') = ("transfer"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "transfer_offer" (
	"workspace_id" uuid NOT NULL,
	"transfer_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"agent_id" uuid NOT NULL,
	"state" "transfer_state" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "transfer_offer_workspace_id_transfer_id_number_pk" PRIMARY KEY("workspace_id","transfer_id","number"),
	CONSTRAINT "transfer_offer_workspaceId_transferId_agentId_unique" UNIQUE("workspace_id","transfer_id","agent_id"),
	CONSTRAINT "transfer_offer_ended_at" CHECK (("transfer_offer"."state" = 'OFFERED') = ("transfer_offer"."ended_at" is null))
);
--> statement-breakpoint
DROP INDEX "conversation_queue";--> statement-breakpoint
ALTER TABLE "agent" ADD COLUMN "offline_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "offered_to" uuid;--> statement-breakpoint
ALTER TABLE "conversation" ADD COLUMN "returned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "transfer_seconds" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "vanished_seconds" integer DEFAULT 120 NOT NULL;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_workspace_id_conversation_id_conversation_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversation"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_workspace_id_from_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","from_agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_workspace_id_to_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","to_agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_workspace_id_to_group_id_group_workspace_id_id_fk" FOREIGN KEY ("workspace_id","to_group_id") REFERENCES "public"."group"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_offer" ADD CONSTRAINT "transfer_offer_workspace_id_transfer_id_transfer_workspace_id_id_fk" FOREIGN KEY ("workspace_id","transfer_id") REFERENCES "public"."transfer"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer_offer" ADD CONSTRAINT "transfer_offer_workspace_id_agent_id_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","agent_id") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_open" ON "transfer" USING btree ("workspace_id","conversation_id") WHERE state = 'OFFERED';--> statement-breakpoint
CREATE INDEX "transfer_conversation" ON "transfer" USING btree ("workspace_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_offer_open" ON "transfer_offer" USING btree ("workspace_id","transfer_id") WHERE state = 'OFFERED';--> statement-breakpoint
CREATE INDEX "transfer_offer_due" ON "transfer_offer" USING btree ("expires_at") WHERE state = 'OFFERED';--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_workspace_id_offered_to_agent_workspace_id_id_fk" FOREIGN KEY ("workspace_id","offered_to") REFERENCES "public"."agent"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_offered" ON "conversation" USING btree ("workspace_id","offered_to") WHERE offered_to is not null;--> statement-breakpoint
CREATE INDEX "conversation_queue" ON "conversation" USING btree ("workspace_id","site_id",("returned_at" is null),"started_at","id") WHERE state = 'QUEUED';--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_offered_active" CHECK ("conversation"."offered_to" is null or "conversation"."state" = 'ACTIVE');