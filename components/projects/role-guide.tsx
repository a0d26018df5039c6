import { roles } from "@/lib/core/access/roles";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import styles from "./role-guide.module.css";
import { roleWords } from "./role-words";

/** What each role may do, in plain words. */
export function RoleGuide() {
  return (
    <AsideSection>
      <SectionHead>Roles</SectionHead>
      <dl className={styles.roles}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{roleWords[role]}</dd>
          </div>
        ))}
      </dl>
    </AsideSection>
  );
}
