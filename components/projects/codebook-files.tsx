import { codebookFormats } from "@/lib/core/projects/codebook-formats";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import styles from "./form.module.css";
import { ImportCodebookForm } from "./import-codebook-form";

/** The codebook as files: to save in each format, with what it cannot carry, and to take over from one. */
export function CodebookFiles({ project, canChange }: { project: string; canChange: boolean }) {
  const address = `/api/v1/projects/${project}/codebook`;
  return (
    <AsideSection>
      <SectionHead>Files</SectionHead>
      <ul className={styles.files}>
        {codebookFormats.map(({ id, name, extension, loses }) => (
          <li key={id}>
            <a href={`${address}?format=${id}`} download>
              Save as {name} (.{extension})
            </a>
            <span className={styles.note}>Not in it: {loses.join("; ")}.</span>
          </li>
        ))}
      </ul>
      {canChange ? <ImportCodebookForm project={project} /> : null}
    </AsideSection>
  );
}
