/** Parts of the world that organisations put beside their name to tell a branch, folded. */
export const branchPlaces: ReadonlySet<string> = new Set(
  (
    "europe asia africa america americas eurasia international global usa us uk eu uae deutschland germany france italia italy espana spain polska poland schweiz switzerland austria osterreich " +
    "russia rossiia russland ukraine ukraina kazakhstan kazahstan qazaqstan uzbekistan kyrgyzstan tajikistan turkmenistan belarus georgia armenia azerbaijan turkey turkiye china japan korea india iran iraq israel canada mexico brasil brazil " +
    "australia singapore malaysia indonesia moscow moskva london york paris berlin dubai almaty astana north south east west northern southern eastern western central middle"
  ).split(" "),
);
