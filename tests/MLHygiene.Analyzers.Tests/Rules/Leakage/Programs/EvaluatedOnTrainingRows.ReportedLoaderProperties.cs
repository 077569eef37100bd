using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch.utils;
class Loaders { public DataLoader? Train { get; set; } public DataLoader? Test { get; set; } static Loaders Of(data.Dataset d) => new Loaders { Train = data.DataLoader(d, 4),
  Test = data.DataLoader(d, 4) }; //! MLH1001
}
