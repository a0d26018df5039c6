/** What is wrong where a tag breaks a unique rule, by the rule's index. */
export const tagTaken = {
  tag_name: { field: "name", words: "is the name of another tag of this project" },
  tag_one_key: { field: "key", words: "is the key of another tag" },
};
