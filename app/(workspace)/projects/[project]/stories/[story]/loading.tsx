import { LoadingLines, LoadingPage } from "@/components/ui/loading-lines";
import { PageFrame } from "@/components/ui/page-frame";

export default function Loading() {
  return (
    <PageFrame>
      <LoadingPage>
        <LoadingLines kind="row" count={1} />
        <LoadingLines kind="entry" count={8} />
      </LoadingPage>
    </PageFrame>
  );
}
