using System;
using System.Collections;
using System.Collections.Generic;

namespace TorchSharp.Modules
{
    public class DataLoader : DataLoader<Dictionary<string, torch.Tensor>, Dictionary<string, torch.Tensor>>
    {
        internal DataLoader() => throw null!;
        public DataLoader(torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
        public DataLoader(torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
    }

    public class DataLoader<T, S> : IEnumerable<S>, IDisposable
    {
        internal DataLoader() => throw null!;
        public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
        public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;

        public long Count => throw null!;
        public torch.Device Device => throw null!;
        public bool DisposeBatch => throw null!;
        public bool DisposeDataset => throw null!;
        public int batch_size => throw null!;
        public Func<IEnumerable<T>, torch.Device, S> collate_fn => throw null!;
        public torch.utils.data.Dataset<T> dataset => throw null!;
        public bool drop_last => throw null!;
        public int num_workers => throw null!;
        public IEnumerable<long> sampler => throw null!;

        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public IEnumerator<S> GetEnumerator() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public class IterableDataLoader : DataLoader<IList<torch.Tensor>, IList<torch.Tensor>>
    {
        internal IterableDataLoader() => throw null!;
        public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
        public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
    }

    public class TensorDataset : torch.utils.data.IterableDataset
    {
        internal TensorDataset() => throw null!;

        public override long Count => throw null!;
        public IList<torch.Tensor> this[long index] => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public override IList<torch.Tensor> GetTensor(long index) => throw null!;
    }
}
