using System.Collections.Generic;
using Tensorflow.Common.Types;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Saving;
using Tensorflow.NumPy;
using Tensorflow.Training;
using Tensorflow.Util;

namespace Tensorflow.Keras
{
    public interface IKerasApi
    {
        IOptimizerApi optimizers { get; }
    }

    public interface ILayer : IWithTrackable, IKerasConfigable
    {
        Tensors Apply(Tensors inputs, Tensors states = null, bool? training = false, IOptionalArgs? optional_args = null);
        List<IVariableV1> TrainableVariables { get; }
    }

    public interface IOptimizerApi
    {
        IOptimizer Adam(float learning_rate = 0.001f, float beta_1 = 0.9f, float beta_2 = 0.999f, float epsilon = 1E-07f, bool amsgrad = false, string name = "Adam");
        IOptimizer SGD(float learning_rate = 0.01f, float momentum = 0);
    }

    public interface IPreprocessing
    {
    }
}

namespace Tensorflow.Keras.Engine
{
    public interface ICallback
    {
        Dictionary<string, List<float>> history { get; set; }
    }

    public interface IModel : ILayer
    {
        ICallback fit(NDArray x, NDArray y, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, float validation_split = 0, ValidationDataPack validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, NDArray sample_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);
        ICallback fit(IDatasetV2 dataset, int batch_size = -1, int epochs = 1, int verbose = 1, List<ICallback> callbacks = null, IDatasetV2 validation_data = null, int validation_step = 10, bool shuffle = true, Dictionary<int, float> class_weight = null, int initial_epoch = 0, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);
        Tensors predict(IDatasetV2 dataset, int batch_size = -1, int verbose = 0, int steps = -1, int max_queue_size = 10, int workers = 1, bool use_multiprocessing = false);
    }

    public interface IOptimizer
    {
        void apply_gradients((Tensor, IVariableV1) grads_and_vars, string name = null, bool experimental_aggregate_gradients = true);
        void apply_gradients(IEnumerable<(Tensor, IVariableV1)> grads_and_vars, string name = null, bool experimental_aggregate_gradients = true);
    }
}

namespace Tensorflow.Keras.Saving
{
    public interface IKerasConfigable
    {
    }
}

namespace Tensorflow.Train
{
    public class AutoTrackable : Trackable
    {
        public AutoTrackable() => throw null!;
    }

    public abstract class Trackable : IWithTrackable
    {
        protected Trackable() => throw null!;
    }
}

namespace Tensorflow.Training
{
    public interface IWithTrackable
    {
    }
}

namespace Tensorflow.Util
{
    public class ValidationDataPack
    {
        internal ValidationDataPack() => throw null!;
    }
}
