// Under the story's own bar.
export { default, metadata } from "../../not-found";
