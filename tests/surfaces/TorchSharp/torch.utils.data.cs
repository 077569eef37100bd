using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class utils
        {
            public static class data
            {
                public static DataLoader DataLoader(torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static DataLoader DataLoader(torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static IterableDataLoader DataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static IterableDataLoader DataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static TensorDataset TensorDataset(params torch.Tensor[] tensors) => throw null!;

                public abstract class Dataset : torch.utils.data.Dataset<Dictionary<string, torch.Tensor>>
                {
                    protected Dataset() => throw null!;
                }

                public abstract class Dataset<T> : IDisposable
                {
                    protected Dataset() => throw null!;

                    public abstract long Count { get; }

                    public void Dispose() => throw null!;
                    protected virtual void Dispose(bool disposing) => throw null!;
                    public abstract T GetTensor(long index);
                }

                public abstract class IterableDataset : torch.utils.data.Dataset<IList<torch.Tensor>>
                {
                    protected IterableDataset() => throw null!;
                }
            }
        }
    }
}
