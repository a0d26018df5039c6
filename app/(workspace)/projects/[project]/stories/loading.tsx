import { Bar } from "@/components/ui/bar";
import { LoadingLines, LoadingPage } from "@/components/ui/loading-lines";
import { PageFrame, Workspace } from "@/components/ui/page-frame";

export default function Loading() {
  return (
    <Workspace bar={<Bar crumbs={[]} />}>
      <PageFrame>
        <LoadingPage>
          <LoadingLines kind="entry" count={8} />
        </LoadingPage>
      </PageFrame>
    </Workspace>
  );
}
