import { LoadingColumns, LoadingPage } from "@/components/ui/loading-lines";
import { PageFrame } from "@/components/ui/page-frame";

export default function Loading() {
  return (
    <PageFrame kind="fill" tools=" " aside=" ">
      <LoadingPage>
        <LoadingColumns count={3} />
      </LoadingPage>
    </PageFrame>
  );
}
