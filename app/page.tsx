import { redirect } from "next/navigation";
import { findPageActor } from "./actor";

export default async function StartPage() {
  redirect((await findPageActor()) ? "/projects" : "/sign-in");
}
