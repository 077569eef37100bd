using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static DataLoader Make(data.Dataset ds, bool shuffle) => data.DataLoader(ds, 8, shuffle); static void Run(data.Dataset a, data.Dataset b) { var trainLoader = Make(a, true); var testLoader = Make(b, false); Console.WriteLine(trainLoader.GetHashCode() + testLoader.GetHashCode()); } }
