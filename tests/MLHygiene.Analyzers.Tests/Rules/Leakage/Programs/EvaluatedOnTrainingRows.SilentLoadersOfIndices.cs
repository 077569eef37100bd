using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static void Run(data.Dataset dataset, IEnumerable<long> idxTrain, IEnumerable<long> idxVal) { var trainLoader = data.DataLoader(dataset, 8, idxTrain); var valLoader = data.DataLoader(dataset, 8, idxVal); Console.WriteLine(trainLoader.GetHashCode() + valLoader.GetHashCode()); } }
