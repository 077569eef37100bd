using System;
using System.Collections.Generic;
using TorchSharp.Modules;

namespace TorchSharp
{
    public static partial class torch
    {
        public static class optim
        {
            public static ASGD ASGD(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null!;
            public static ASGD ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null!;
            public static ASGD ASGD(IEnumerable<Parameter> parameters, double lr = 0.001, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false) => throw null!;
            public static Adadelta Adadelta(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;
            public static Adadelta Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;
            public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1E-06, double weight_decay = 0, bool maximize = false) => throw null!;
            public static Adagrad Adagrad(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
            public static Adagrad Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
            public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
            public static Adam Adam(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static Adam Adam(IEnumerable<Adam.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static AdamW AdamW(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static AdamW AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static Adamax Adamax(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static Adamax Adamax(IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static Adamax Adamax(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static LBFGS LBFGS(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw null!;
            public static LBFGS LBFGS(IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1E-05, double tolerance_change = 1E-09, long history_size = 100) => throw null!;
            public static NAdam NAdam(IEnumerable<(string name, Parameter parameter)> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;
            public static NAdam NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;
            public static NAdam NAdam(IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, double momentum_decay = 0.004) => throw null!;
            public static RAdam RAdam(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static RAdam RAdam(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static RAdam RAdam(IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0) => throw null!;
            public static RMSProp RMSProp(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;
            public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;
            public static RMSProp RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;
            public static Rprop Rprop(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;
            public static Rprop Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;
            public static Rprop Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1E-06, double max_step = 50, bool maximize = false) => throw null!;
            public static SGD SGD(IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;
            public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;
            public static SGD SGD(IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;

            public interface IBetas
            {
                (double, double) Betas { get; set; }
            }

            public interface ILearningRateController
            {
                double InitialLearningRate { get; set; }
                double LearningRate { get; set; }
            }

            public interface IMomentum
            {
                double Momentum { get; set; }
            }

            public abstract class Optimizer : IDisposable
            {
                protected IList<ParamGroup> _parameter_groups;

                internal Optimizer() => throw null!;

                public virtual IEnumerable<torch.optim.ILearningRateController> ParamGroups => throw null!;

                public void Dispose() => throw null!;
                protected virtual void Dispose(bool disposing) => throw null!;
                public virtual void add_param_group(ParamGroup param_group) => throw null!;
                public virtual IEnumerable<Parameter> parameters() => throw null!;
                public virtual torch.Tensor step(Func<torch.Tensor> closure = null) => throw null!;
                public virtual void zero_grad() => throw null!;

                public delegate nint LossClosure();

                public class StateDictionary
                {
                    internal StateDictionary() => throw null!;

                    public List<OptimizerOptions> Options => throw null!;
                    public List<List<int>> StateIndexRef => throw null!;
                }
            }

            public static class lr_scheduler
            {
                public static torch.optim.lr_scheduler.LRScheduler ChainedLR(IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler ConstantLR(torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler CosineAnnealingLR(torch.optim.Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler CyclicLR(torch.optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler CyclicLR(torch.optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler ExponentialLR(torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler LambdaLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler LinearLR(torch.optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler MultiStepLR(torch.optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler MultiplicativeLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler OneCycleLR(torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler PolynomialLR(torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler ReduceLROnPlateau(torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler SequentialLR(torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => throw null!;
                public static torch.optim.lr_scheduler.LRScheduler StepLR(torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;

                public abstract class LRScheduler
                {
                    protected int _step_count;

                    protected LRScheduler() => throw null!;
                    protected LRScheduler(torch.optim.Optimizer optimizer, int last_epoch = -1, bool verbose = false) => throw null!;

                    protected virtual IEnumerable<double> get_closed_form_lr() => throw null!;
                    public IEnumerable<double> get_last_lr() => throw null!;
                    protected virtual IEnumerable<double> get_lr() => throw null!;
                    public virtual void step() => throw null!;
                    public virtual void step(double current, int? epoch = null) => throw null!;
                    public virtual void step(int? epoch) => throw null!;
                }

                public static class impl
                {
                    public class ChainedLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal ChainedLR() => throw null!;
                        public ChainedLR(IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers) => throw null!;

                        public override void step() => throw null!;
                    }

                    public class ConstantLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal ConstantLR() => throw null!;
                        public ConstantLR(torch.optim.Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class CosineAnnealingLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal CosineAnnealingLR() => throw null!;
                        public CosineAnnealingLR(torch.optim.Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class CyclicLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal CyclicLR() => throw null!;
                        public CyclicLR(torch.optim.Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, int last_epoch = -1, bool verbose = false) => throw null!;
                        public CyclicLR(torch.optim.Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, torch.optim.lr_scheduler.impl.CyclicLR.Mode mode = torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double> scale_fn = null, torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode scale_mode = torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_lr() => throw null!;

                        public enum Mode
                        {
                            Triangular = 0,
                            Triangular2 = 1,
                            ExpRange = 2,
                        }

                        public enum ScaleMode
                        {
                            Cycle = 0,
                            Iterations = 1,
                        }
                    }

                    public class ExponentialLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal ExponentialLR() => throw null!;
                        public ExponentialLR(torch.optim.Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class LambdaLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal LambdaLR() => throw null!;
                        public LambdaLR(torch.optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) => throw null!;
                        public LambdaLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class LinearLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal LinearLR() => throw null!;
                        public LinearLR(torch.optim.Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1, int total_iters = 5, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class MultiStepLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal MultiStepLR() => throw null!;
                        public MultiStepLR(torch.optim.Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class MultiplicativeLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal MultiplicativeLR() => throw null!;
                        public MultiplicativeLR(torch.optim.Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false) => throw null!;
                        public MultiplicativeLR(torch.optim.Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class OneCycleLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal OneCycleLR() => throw null!;
                        public OneCycleLR(torch.optim.Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double> base_momentum = null, IEnumerable<double> max_momentum = null, double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null!;
                        public OneCycleLR(torch.optim.Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy anneal_strategy = torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_lr() => throw null!;

                        public enum AnnealStrategy
                        {
                            Cos = 0,
                            Linear = 1,
                        }
                    }

                    public class PolynomialLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal PolynomialLR() => throw null!;
                        public PolynomialLR(torch.optim.Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class ReduceLROnPlateau : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal ReduceLROnPlateau() => throw null!;
                        public ReduceLROnPlateau(torch.optim.Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0, IList<double> min_lr = null, double eps = 1E-08, bool verbose = false) => throw null!;

                        public override void step() => throw null!;
                        public override void step(double current, int? epoch = null) => throw null!;
                        public override void step(int? epoch) => throw null!;
                    }

                    public class SequentialLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal SequentialLR() => throw null!;
                        public SequentialLR(torch.optim.Optimizer optimizer, IEnumerable<torch.optim.lr_scheduler.LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) => throw null!;

                        protected override IEnumerable<double> get_lr() => throw null!;
                    }

                    public class StepLR : torch.optim.lr_scheduler.LRScheduler
                    {
                        internal StepLR() => throw null!;
                        public StepLR(torch.optim.Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;

                        protected override IEnumerable<double> get_closed_form_lr() => throw null!;
                        protected override IEnumerable<double> get_lr() => throw null!;
                    }
                }
            }
        }
    }
}
