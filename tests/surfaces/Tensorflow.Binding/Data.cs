using System;
using System.Collections.Generic;
using Tensorflow.NumPy;

namespace Tensorflow
{
    public class DatasetManager
    {
        public DatasetManager() => throw null!;
        public IDatasetV2 from_tensor_slices(string[] array) => throw null!;
        public IDatasetV2 from_tensor_slices(NDArray array) => throw null!;
        public IDatasetV2 from_tensor_slices(Tensor tensor) => throw null!;
        public IDatasetV2 from_tensor_slices(Tensor features, Tensor labels) => throw null!;
        public IDatasetV2 zip(params IDatasetV2[] ds) => throw null!;
    }

    public interface IDatasetV2 : IEnumerable<(Tensors, Tensors)>
    {
        IDatasetV2 batch(int batch_size, bool drop_remainder = false);
        IDatasetV2 cache(string filename = "");
        IDatasetV2 concatenate(IDatasetV2 dataset);
        IDatasetV2 filter(Func<Tensor, bool> map_func);
        IDatasetV2 filter(Func<Tensors, Tensors> map_func);
        IDatasetV2 map(Func<Tensors, Tensors> map_func, bool use_inter_op_parallelism = true, bool preserve_cardinality = true, bool use_legacy_function = false);
        IDatasetV2 map(Func<Tensors, Tensors> map_func, int num_parallel_calls);
        IDatasetV2 prefetch(int buffer_size = -1, int? slack_period = null);
        IDatasetV2 repeat(int count = -1);
        IDatasetV2 shard(int num_shards, int index);
        IDatasetV2 shuffle(int buffer_size, int? seed = null, bool reshuffle_each_iteration = true);
        IDatasetV2 skip(int count);
        IDatasetV2 take(int count);
    }
}
