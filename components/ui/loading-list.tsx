import { LoadingLines, LoadingPage } from "./loading-lines";
import { PageFrame } from "./page-frame";

/**
 * A page of rows that is on its way. Only pages whose address always leads somewhere once their layout was found have one: behind it
 * the status has been sent, and a thing that is not there could not say 404 any more.
 */
export function LoadingList() {
  return (
    <PageFrame>
      <LoadingPage>
        <LoadingLines kind="row" count={1} />
        <LoadingLines kind="entry" count={8} />
      </LoadingPage>
    </PageFrame>
  );
}
