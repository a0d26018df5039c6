import { z } from "zod";
import { operation } from "./operation";

export const getDescription = operation({
  id: "getDescription",
  method: "GET",
  path: "/api/v1/openapi.json",
  access: "anyone",
  summary: "This description of the API, as OpenAPI 3.1.",
  answer: z.record(z.string(), z.unknown()),
});
