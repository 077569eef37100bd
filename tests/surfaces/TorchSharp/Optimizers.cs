using System;
using System.Collections.Generic;
using System.IO;
using TorchSharp.Utils;

namespace TorchSharp.Modules
{
    public class ASGD : OptimizerHelper
    {
        internal ASGD() => throw null!;
        public ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null!;
        public ASGD(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? alpha;
            public double? lambd;
            public bool? maximize;
            public double? t0;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<ASGD.Options>
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, ASGD.Options options) => throw null!;
        }
    }

    public class Adadelta : OptimizerHelper
    {
        internal Adadelta() => throw null!;
        public Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;
        public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? eps;
            public bool? maximize;
            public double? rho;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<Adadelta.Options>
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, Adadelta.Options options) => throw null!;
        }
    }

    public class Adagrad : OptimizerHelper
    {
        internal Adagrad() => throw null!;
        public Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
        public Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? eps;
            public double? initial_accumulator_value;
            public double? lr_decay;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<Adagrad.Options>
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, Adagrad.Options options) => throw null!;
        }
    }

    public class Adam : OptimizerHelper, torch.optim.IBetas
    {
        internal Adam() => throw null!;
        public Adam(IEnumerable<Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
        public Adam(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;

        public (double, double) Betas { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public bool? amsgrad;
            public double? beta1;
            public double? beta2;
            public double? eps;
            public bool? maximize;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<Adam.Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, Adam.Options options) => throw null!;

            public (double, double) Betas { get => throw null!; set => throw null!; }
        }
    }

    public class AdamW : OptimizerHelper, torch.optim.IBetas
    {
        internal AdamW() => throw null!;
        public AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
        public AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;

        public (double, double) Betas { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public bool? amsgrad;
            public double? beta1;
            public double? beta2;
            public double? eps;
            public bool? maximize;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<AdamW.Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, AdamW.Options options) => throw null!;

            public (double, double) Betas { get => throw null!; set => throw null!; }
        }
    }

    public class Adamax : OptimizerHelper, torch.optim.IBetas
    {
        internal Adamax() => throw null!;
        public Adamax(IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
        public Adamax(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;

        public (double, double) Betas { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? beta1;
            public double? beta2;
            public double? eps;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<Adamax.Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, Adamax.Options options) => throw null!;

            public (double, double) Betas { get => throw null!; set => throw null!; }
        }
    }

    public sealed class AdaptiveAvgPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveAvgPool1d() => throw null!;

        public long output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class AdaptiveAvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveAvgPool2d() => throw null!;

        public long[] output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class AdaptiveAvgPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveAvgPool3d() => throw null!;

        public long[] output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
    }

    public sealed class AdaptiveMaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveMaxPool1d() => throw null!;

        public long output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public sealed class AdaptiveMaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveMaxPool2d() => throw null!;

        public long[] output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public sealed class AdaptiveMaxPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
    {
        internal AdaptiveMaxPool3d() => throw null!;

        public long[] output_size { get => throw null!; set => throw null!; }

        public override torch.Tensor forward(torch.Tensor input) => throw null!;
        public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw null!;
    }

    public class LBFGS : torch.optim.Optimizer, torch.optim.ILearningRateController
    {
        public double _rate;

        internal LBFGS() => throw null!;

        public double InitialLearningRate { get => throw null!; set => throw null!; }
        public double LearningRate { get => throw null!; set => throw null!; }
        public override IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw null!;

        public override torch.Tensor step(Func<torch.Tensor> closure) => throw null!;
    }

    public class NAdam : OptimizerHelper, torch.optim.IBetas
    {
        internal NAdam() => throw null!;
        public NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;
        public NAdam(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;

        public (double, double) Betas { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? beta1;
            public double? beta2;
            public double? eps;
            public double? momentum_decay;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<NAdam.Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, NAdam.Options options) => throw null!;

            public (double, double) Betas { get => throw null!; set => throw null!; }
        }
    }

    public abstract class OptimizerHelper : torch.optim.Optimizer
    {
        protected OptimizerOptions _defaults;
        protected OrderedDict<nint, OptimizerState> _state;

        public OptimizerHelper() => throw null!;

        protected torch.Tensor _step<T>(Action<T> body, Func<torch.Tensor> loss_closure = null) where T : ParamGroup => throw null!;
        public override void add_param_group(ParamGroup param_group) => throw null!;
        public void load_state_dict(BinaryReader reader) => throw null!;
        public void load_state_dict(string location) => throw null!;
        public virtual void load_state_dict(torch.optim.Optimizer.StateDictionary state_dict) => throw null!;
        public override IEnumerable<Parameter> parameters() => throw null!;
        public void save_state_dict(BinaryWriter writer) => throw null!;
        public void save_state_dict(string location) => throw null!;
        public virtual torch.optim.Optimizer.StateDictionary state_dict() => throw null!;
        public void to(torch.Device device) => throw null!;
        public override void zero_grad() => throw null!;

        protected enum TypeCode
        {
            Double = 0,
            Long = 1,
            Tensor = 2,
            Options = 3,
            State = 4,
        }
    }

    public class OptimizerOptions
    {
        public double InitialLearningRate { get => throw null!; set => throw null!; }
        public double? LearningRate { get => throw null!; set => throw null!; }

        public virtual void LoadStateDict(BinaryReader reader) => throw null!;
        public virtual void LoadStateDict(OptimizerOptions source) => throw null!;
        public virtual void SaveStateDict(BinaryWriter writer) => throw null!;
    }

    public abstract class OptimizerState
    {
        internal OptimizerState() => throw null!;
    }

    public class ParamGroup : torch.optim.ILearningRateController
    {
        public double InitialLearningRate { get => throw null!; set => throw null!; }
        public double LearningRate { get => throw null!; set => throw null!; }
        public OptimizerOptions Options { get => throw null!; set => throw null!; }
        public IEnumerable<Parameter> Parameters { get => throw null!; set => throw null!; }
    }

    public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
    {
        public ParamGroup() => throw null!;
        public ParamGroup(IEnumerable<Parameter> parameters, TOptions options = null) => throw null!;

        public TOptions Options { get => throw null!; set => throw null!; }
    }

    public class RAdam : OptimizerHelper, torch.optim.IBetas
    {
        internal RAdam() => throw null!;
        public RAdam(IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
        public RAdam(IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;

        public (double, double) Betas { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? beta1;
            public double? beta2;
            public double? eps;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<RAdam.Options>, torch.optim.IBetas
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, RAdam.Options options) => throw null!;

            public (double, double) Betas { get => throw null!; set => throw null!; }
        }
    }

    public class RMSProp : OptimizerHelper, torch.optim.IMomentum
    {
        internal RMSProp() => throw null!;
        public RMSProp(IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;
        public RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;

        public double Momentum { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? alpha;
            public bool? centered;
            public double? eps;
            public bool? maximize;
            public double? momentum;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<RMSProp.Options>, torch.optim.IMomentum
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double eps = 1E-08, double alpha = 0.99, double weight_decay = 0, double momentum = 0, bool centered = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, RMSProp.Options options) => throw null!;

            public double Momentum { get => throw null!; set => throw null!; }
        }
    }

    public class Rprop : OptimizerHelper
    {
        internal Rprop() => throw null!;
        public Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;
        public Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? etaminus;
            public double? etaplus;
            public double? max_step;
            public bool? maximize;
            public double? min_step;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<Rprop.Options>
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, Rprop.Options options) => throw null!;
        }
    }

    public class SGD : OptimizerHelper, torch.optim.IMomentum
    {
        internal SGD() => throw null!;
        public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;
        public SGD(IEnumerable<SGD.ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;

        public double Momentum { get => throw null!; set => throw null!; }

        protected override void Dispose(bool disposing) => throw null!;
        public override void add_param_group(Modules.ParamGroup param_group) => throw null!;
        public override torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;

        public class Options : OptimizerOptions
        {
            public double? dampening;
            public bool? maximize;
            public double? momentum;
            public bool? nesterov;
            public double? weight_decay;

            public override void LoadStateDict(BinaryReader reader) => throw null!;
            public override void LoadStateDict(OptimizerOptions source) => throw null!;
            public override void SaveStateDict(BinaryWriter writer) => throw null!;
        }

        public class ParamGroup : ParamGroup<SGD.Options>, torch.optim.IMomentum
        {
            public ParamGroup() => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;
            public ParamGroup(IEnumerable<Parameter> parameters, SGD.Options options) => throw null!;

            public double Momentum { get => throw null!; set => throw null!; }
        }
    }
}
