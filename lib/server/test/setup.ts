import { afterAll, vi } from "vitest";
import { createDatabase, dropDatabase } from "./database";

// Runs before each file of command tests: `db()` then opens a database that this file has for itself.
const url = await createDatabase();
vi.stubEnv("DATABASE_URL", url);
vi.stubEnv("NEXTAUTH_SECRET", "a secret that only the tests know, forty characters");
vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
vi.stubEnv("PORT", "3000");

afterAll(() => dropDatabase(url));
