"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";
import { type MemberAnswer, member as memberAnswer } from "@/lib/contract/projects/members";
import { type Role, roles } from "@/lib/core/access/roles";
import { Avatar } from "../ui/avatar";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import { ConfirmButton } from "./confirm-button";
import styles from "./member-row.module.css";
import { useConflict } from "./use-conflict";

interface Props {
  readonly project: string;
  readonly member: MemberAnswer;
  readonly isSelf: boolean;
  readonly canChange: boolean;
}

/** One member with the role, which an owner may change, and the way out of the project. */
export function MemberRow({ project, member, isSelf, canChange }: Props) {
  const router = useRouter();
  const { person } = member;
  const remove = async () => {
    await call("removeMember", { project, person: person.id }, { version: member.version });
    if (isSelf) return router.push("/projects");
    router.refresh();
  };
  return (
    <li className={styles.row}>
      <Avatar name={person.name} />
      <span className={styles.who}>
        <span>
          <b>{person.name}</b> {isSelf ? <span className={styles.sub}>you</span> : null}
        </span>
        <span className={styles.sub}>{person.email}</span>
      </span>
      {canChange ? (
        <RoleChoice project={project} member={member} />
      ) : (
        <span className={styles.role}>{member.role}</span>
      )}
      {canChange || isSelf ? (
        <div className={styles.end}>
          <ConfirmButton
            label={isSelf ? "Leave" : "Remove"}
            name={isSelf ? "Leave this project" : `Remove ${person.name}`}
            keep={isSelf ? "Stay" : "Keep them"}
            consequence={
              isSelf
                ? "You will not see this project any more. What you marked stays in it."
                : `${person.name} will not see this project any more. What they marked stays in it.`
            }
            onConfirm={remove}
          />
        </div>
      ) : null}
    </li>
  );
}

function RoleChoice({ project, member }: { project: string; member: MemberAnswer }) {
  const router = useRouter();
  const [role, setRole] = useState<Role>(member.role);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { theirs, attempt, adopt, drop } = useConflict((current) => memberAnswer.safeParse(current).data ?? null);
  const save = async (wanted: Role) => {
    setRole(wanted);
    setProblem(null);
    try {
      await attempt(member.version, async (version) => {
        await call("changeMember", { project, person: member.person.id, body: { role: wanted } }, { version });
        router.refresh();
      });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
      setRole(member.role);
    }
  };
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={`Role of ${member.person.name}`}
          labelHidden
          value={role}
          onChange={(event) => {
            const wanted = roles.find((name) => name === event.target.value);
            if (wanted) void save(wanted);
          }}
        >
          {roles.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {problem ? (
        <div className={styles.wide}>
          <ProblemNote problem={problem} />
        </div>
      ) : null}
      {theirs ? (
        <div className={styles.wide}>
          <ConflictNote
            differences={[{ name: "role", theirs: theirs.role, mine: role }]}
            onKeepTheirs={() => {
              setRole(theirs.role);
              drop();
              router.refresh();
            }}
            onUseMine={() => {
              adopt();
              void save(role);
            }}
          />
        </div>
      ) : null}
    </>
  );
}
