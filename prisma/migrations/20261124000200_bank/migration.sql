-- CreateTable
CREATE TABLE "question_asset" (
    "version_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "asset_hash" TEXT NOT NULL,

    CONSTRAINT "question_asset_pkey" PRIMARY KEY ("version_id","name")
);

-- CreateTable
CREATE TABLE "misconception" (
    "id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "explanation" JSONB NOT NULL,

    CONSTRAINT "misconception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_import" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "bank_hash" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bank_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_asset_asset_hash_idx" ON "question_asset"("asset_hash");

-- CreateIndex
CREATE INDEX "misconception_section_id_idx" ON "misconception"("section_id");

-- AddForeignKey
ALTER TABLE "question_asset" ADD CONSTRAINT "question_asset_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "question_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_asset" ADD CONSTRAINT "question_asset_asset_hash_fkey" FOREIGN KEY ("asset_hash") REFERENCES "asset"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "misconception" ADD CONSTRAINT "misconception_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say.
ALTER TABLE "bank_import" ADD CONSTRAINT "bank_import_is_one_row" CHECK ("id" = 1);
