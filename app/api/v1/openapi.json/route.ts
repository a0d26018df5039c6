import { getDescription } from "@/lib/contract/description";
import { describeApi } from "@/lib/contract/openapi";
import { operations } from "@/lib/contract/operations";
import { route } from "@/lib/http/route";

export const GET = route({
  operation: getDescription,
  call: async () => ({ answer: describeApi(operations), created: false, event: null }),
});
