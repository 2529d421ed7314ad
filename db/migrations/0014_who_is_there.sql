CREATE TYPE "public"."device" AS ENUM('DESKTOP', 'PHONE', 'TABLET');--> statement-breakpoint
CREATE TABLE "online_visitor" (
	"workspace_id" uuid NOT NULL,
	"id" text NOT NULL,
	"site_id" uuid NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"referrer" text NOT NULL,
	"country" text,
	"city" text,
	"browser" text,
	"system" text,
	"device" "device",
	"came_at" timestamp (3) with time zone NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "online_visitor_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "page_view" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"visitor_id" uuid NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_view_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "city" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "system" text;--> statement-breakpoint
ALTER TABLE "visit" ADD COLUMN "device" "device";--> statement-breakpoint
ALTER TABLE "online_visitor" ADD CONSTRAINT "online_visitor_workspace_id_site_id_site_workspace_id_id_fk" FOREIGN KEY ("workspace_id","site_id") REFERENCES "public"."site"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_view" ADD CONSTRAINT "page_view_workspace_id_visitor_id_visitor_workspace_id_id_fk" FOREIGN KEY ("workspace_id","visitor_id") REFERENCES "public"."visitor"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "online_visitor_came" ON "online_visitor" USING btree ("workspace_id","came_at","id");--> statement-breakpoint
CREATE INDEX "page_view_visitor" ON "page_view" USING btree ("workspace_id","visitor_id","at");--> statement-breakpoint
-- All of it is told anew within half a minute: it is worth neither the journal nor a backup.
ALTER TABLE "online_visitor" SET UNLOGGED;
