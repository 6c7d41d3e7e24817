import vm from "node:vm";
import { TestEnvironment } from "jest-environment-node";

/**
 * Jest's environment in a context without a sandbox object. With one, every mention of `Math`, `Map` or `Number` asks the sandbox first
 * and costs some forty times as much, which is most of the time of a test that reckons. Node before 20.18 keeps the sandbox.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    if (vm.constants.DONT_CONTEXTIFY) vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}
