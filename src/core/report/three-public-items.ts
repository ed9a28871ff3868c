/** The items of the three public expenses whose sum they are, by the middle part of their fact keys. */
export const THREE_PUBLIC_ITEMS = [
  { key: "abroad", name: "因公出国（境）费" },
  { key: "vehiclePurchase", name: "公务用车购置费" },
  { key: "vehicleRun", name: "公务用车运行维护费" },
  { key: "reception", name: "公务接待费" },
] as const;
