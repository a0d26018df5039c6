import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  },
];

const api = [
  { key: "Cache-Control", value: "private, no-store" },
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
  { key: "Vary", value: "Cookie, Authorization" },
];

const config: NextConfig = {
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@prisma/adapter-pg", "pg", "pg-boss", "@node-rs/argon2", "mammoth", "unpdf"],
  // `npm run check` runs the compiler over everything; a start need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Node is not told to read the maps of a built server: they are half of what a build writes.
  experimental: {
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
    // Small chunks join the large ones that every page has, which compresses better and asks less often.
    turbopackChunking: { minChunkSize: 200_000 },
  },
  turbopack: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    // React asks whether there is a process to tell of an error; in a browser there is none.
    resolveAlias: { "next/dist/compiled/process": { browser: "./lib/client/no-process.ts" } },
  },
  allowedDevOrigins: ["127.0.0.1"],
  // Browsers ask for it where a page's own icon comes late or not at all.
  async rewrites() {
    return [{ source: "/favicon.ico", destination: "/icon.svg" }];
  },
  async headers() {
    return [
      { source: "/:path*", headers: everywhere },
      { source: "/api/:path*", headers: api },
    ];
  },
};

export default config;
