using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class T { static async Task<int> Run(Func<data.Dataset> load) { var dataset = load(); await Task.Yield(); DataLoader trainLoader = data.DataLoader(dataset, 64, shuffle: true), valLoader = data.DataLoader(dataset, 64); //! MLH1001
  return trainLoader.GetHashCode() + valLoader.GetHashCode(); } }
