import "a-module-that-nobody-has";
export const get = async () => 1;
